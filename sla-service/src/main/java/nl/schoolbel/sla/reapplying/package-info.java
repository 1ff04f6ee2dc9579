/**
 * Applies an agreement version to tickets that run under an earlier one of its line: asked for at
 * {@link nl.schoolbel.sla.reapplying.ReapplicationResource}, previewed by {@link nl.schoolbel.sla.reapplying.Preview}, worked off
 * by {@link nl.schoolbel.sla.reapplying.ReapplicationJob}. Owns the table {@code reapplication}. What comes next is in
 * {@code clock}: the tickets are folded anew.
 */
package nl.schoolbel.sla.reapplying;
