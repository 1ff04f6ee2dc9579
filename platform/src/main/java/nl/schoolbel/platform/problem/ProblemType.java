package nl.schoolbel.platform.problem;

/**
 * One entry of a service's closed list of refusals. Implemented by an enum per service, and by {@link CommonProblem} for
 * what all services share. The texts stand in the bundle under {@code <slug>.title} and {@code <slug>.detail}, Dutch
 * by default and English beside it.
 */
public interface ProblemType {

    /** Stable, kebab-case; the type URI is {@code urn:problem-type:schoolbel:<slug>}. */
    String slug();

    /** The HTTP status, 400–599. */
    int status();

    /** Base name of the resource bundle that holds title and detail. */
    String bundle();
}
