/**
 * The row of a cycle and who may do what with it: {@link nl.schoolbel.coaching.cycles.cycle.CycleDesk} hands out a locked
 * cycle to every use case, with the refusals that all of them share. It knows no actions, evidence or checks; those lie in
 * packages beside it that begin here.
 */
package nl.schoolbel.coaching.cycles.cycle;
