/**
 * Which schools coaching reaches, and how long they wait: {@link nl.schoolbel.coaching.coverage.CoverageResource} over HTTP,
 * {@link nl.schoolbel.coaching.coverage.Coverage} the figures. It owns the sizes of schools; everything else it reads from
 * activities, requests and assignments. The board report comes next.
 */
package nl.schoolbel.coaching.coverage;
