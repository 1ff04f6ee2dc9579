/**
 * Tries drafts of agreements on past tickets. Entry class: {@link nl.schoolbel.sla.whatif.WhatIfs}. It owns no table and stores
 * nothing; what is counted is in {@code nl.schoolbel.sla.whatif.domain}. Nothing comes next.
 */
package nl.schoolbel.sla.whatif;
