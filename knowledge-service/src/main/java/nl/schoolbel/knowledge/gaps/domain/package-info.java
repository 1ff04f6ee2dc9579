/** When searches in vain make a gap, in plain Java: {@link nl.schoolbel.knowledge.gaps.domain.GapRule}. */
package nl.schoolbel.knowledge.gaps.domain;
