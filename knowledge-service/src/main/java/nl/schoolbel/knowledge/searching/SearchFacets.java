package nl.schoolbel.knowledge.searching;

import java.util.List;

/** The values by which the hits can be narrowed, most frequent first; one without hits is left out. */
public record SearchFacets(
        List<FacetCount> kind,
        List<FacetCount> subjectArea,
        List<FacetCount> target,
        List<FacetCount> device,
        List<FacetCount> login,
        List<FacetCount> privacyDecision,
        List<FacetCount> lowThreshold,
        List<FacetCount> outcome) {}
