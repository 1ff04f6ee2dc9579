package nl.schoolbel.sla.whatif;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schoolbel.sla.agreements.AgreementKind;
import nl.schoolbel.sla.agreements.AgreementTerms;

/**
 * A draft and a period.
 *
 * @param agreementId an agreement version, draft or not, in place of {@code terms}; its days do not count
 * @param kind of {@code terms}; {@code beheerpartner} when absent
 * @param beheerpartnerId whose tickets {@code terms} would hold for; anybody's when absent
 * @param from of hand-overs, and of reports for kind {@code school}; inclusive
 * @param until exclusive, at most three years later
 * @param schoolIds only tickets of these schools; of all when empty or absent
 */
public record WhatIfQuestion(
        UUID agreementId,
        @Valid AgreementTerms terms,
        AgreementKind kind,
        UUID beheerpartnerId,
        @NotNull Instant from,
        @NotNull Instant until,
        @Size(max = 1000) List<@NotNull UUID> schoolIds) {

    public WhatIfQuestion {
        kind = kind == null ? AgreementKind.BEHEERPARTNER : kind;
        schoolIds = schoolIds == null ? List.of() : schoolIds;
    }
}
