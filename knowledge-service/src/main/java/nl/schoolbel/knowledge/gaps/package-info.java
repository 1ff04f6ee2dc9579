/**
 * What people look for and do not find. {@link nl.schoolbel.knowledge.gaps.SearchesInVain} hears of it from the search,
 * counts and tells that a gap was found; {@link nl.schoolbel.knowledge.gaps.GapResource} shows the gaps to coaches, who
 * close them. It owns searches without result, without persons, and the gaps.
 */
package nl.schoolbel.knowledge.gaps;
