package nl.schoolbel.events.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What children learn: the areas of the Dutch core goals (kerndoelen) for primary education, and those that special
 * education has beside them, across its areas. In events it is a text, so that the list may grow.
 */
public enum SubjectArea implements Term {
    /** Nederlands. */
    @JsonProperty("dutch")
    DUTCH,

    /** Friese taal en cultuur. */
    @JsonProperty("frisian")
    FRISIAN,

    /** Engels. */
    @JsonProperty("english")
    ENGLISH,

    /** Rekenen en wiskunde. */
    @JsonProperty("mathematics")
    MATHEMATICS,

    /** Mens en maatschappij. */
    @JsonProperty("people-and-society")
    PEOPLE_AND_SOCIETY,

    /** Mens en natuur. */
    @JsonProperty("people-and-nature")
    PEOPLE_AND_NATURE,

    /** Burgerschap. */
    @JsonProperty("citizenship")
    CITIZENSHIP,

    /** Digitale geletterdheid. */
    @JsonProperty("digital-literacy")
    DIGITAL_LITERACY,

    /** Kunst en cultuur. */
    @JsonProperty("arts-and-culture")
    ARTS_AND_CULTURE,

    /** Bewegen en sport. */
    @JsonProperty("physical-education")
    PHYSICAL_EDUCATION,

    /** Zintuiglijke en motorische ontwikkeling. */
    @JsonProperty("sensory-and-motor-development")
    SENSORY_AND_MOTOR_DEVELOPMENT,

    /** Sociale en emotionele ontwikkeling. */
    @JsonProperty("social-and-emotional-development")
    SOCIAL_AND_EMOTIONAL_DEVELOPMENT,

    /** Spelontwikkeling. */
    @JsonProperty("play")
    PLAY,

    /** Leren leren. */
    @JsonProperty("learning-to-learn")
    LEARNING_TO_LEARN,

    /** Ruimtelijke oriëntatie en verplaatsing. */
    @JsonProperty("finding-the-way")
    FINDING_THE_WAY,

    /** Omgaan met media en technologische hulpmiddelen. */
    @JsonProperty("media-and-aids")
    MEDIA_AND_AIDS,

    /** Praktische redzaamheid. */
    @JsonProperty("practical-skills")
    PRACTICAL_SKILLS,

    /** Voorbereiding op arbeid, in het voortgezet speciaal onderwijs. */
    @JsonProperty("preparing-for-work")
    PREPARING_FOR_WORK,

    /** Voorbereiding op dagbesteding, in het voortgezet speciaal onderwijs. */
    @JsonProperty("preparing-for-day-activities")
    PREPARING_FOR_DAY_ACTIVITIES
}
