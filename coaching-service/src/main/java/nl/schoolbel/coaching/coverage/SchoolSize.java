package nl.schoolbel.coaching.coverage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How many teachers a school has.
 *
 * @param teachers absent while nobody told
 * @param version of the row, for the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SchoolSize(Integer teachers, @JsonIgnore long version) {}
