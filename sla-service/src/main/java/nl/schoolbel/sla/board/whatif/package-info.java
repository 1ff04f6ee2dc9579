/**
 * Agreement versions side by side on the board. Entry class: {@link nl.schoolbel.sla.board.whatif.WhatIfPageResource}; {@link
 * nl.schoolbel.sla.board.whatif.WhatIfForm} reads what is asked, {@link nl.schoolbel.sla.board.whatif.SideBySide} runs the
 * versions one after the other through {@code whatif}, which does the work and bounds it, and {@link
 * nl.schoolbel.sla.board.whatif.WhatIfView} shows what came of it. It owns no rule and stores nothing.
 */
package nl.schoolbel.sla.board.whatif;
