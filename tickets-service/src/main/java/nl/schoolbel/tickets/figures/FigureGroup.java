package nl.schoolbel.tickets.figures;

import com.fasterxml.jackson.annotation.JsonProperty;

/** By what figures are told apart. */
public enum FigureGroup {
    /** The month in which the ticket was reported. */
    @JsonProperty("month")
    MONTH("all", "to_char(month, 'YYYY-MM')", "null"),

    @JsonProperty("school")
    SCHOOL("all", "school_id::text", "(select s.name from school s where s.id = g.key::uuid)"),

    @JsonProperty("category")
    CATEGORY("category", "value", "(select c.name from category c where c.id = nullif(g.key, '')::uuid)"),

    /** The category at the top of the tree above the ticket's. */
    @JsonProperty("top-category")
    TOP_CATEGORY(
            "category",
            "(select coalesce(top.id, up.id, c.id)::text from category c left join category up on up.id = c.parent_id"
                    + " left join category top on top.id = up.parent_id where c.id = nullif(value, '')::uuid)",
            "(select c.name from category c where c.id = nullif(g.key, '')::uuid)"),

    /** What kind of device it was about. */
    @JsonProperty("device-kind")
    DEVICE_KIND("device-kind", "value", "null"),

    /** What it turned out to be. */
    @JsonProperty("cause")
    CAUSE("cause", "value", "null");

    private final String dimension;
    private final String key;
    private final String name;

    FigureGroup(String dimension, String key, String name) {
        this.dimension = dimension;
        this.key = key;
        this.name = name;
    }

    /** The rows of {@code figure} that hold it. */
    String dimension() {
        return dimension;
    }

    /** SQL of what tells one group from another. */
    String key() {
        return key;
    }

    /** SQL of a group's name for people, given {@code g.key}. */
    String nameOfKey() {
        return name;
    }
}
