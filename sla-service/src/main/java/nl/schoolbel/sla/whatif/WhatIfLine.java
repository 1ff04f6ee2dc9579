package nl.schoolbel.sla.whatif;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.schoolbel.sla.longwork.Progress;

/** One line of the answer: progress or, as the last one, the result. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WhatIfLine(Progress progress, WhatIfResult result) {

    static WhatIfLine of(Progress progress) {
        return new WhatIfLine(progress, null);
    }

    static WhatIfLine of(WhatIfResult result) {
        return new WhatIfLine(null, result);
    }
}
