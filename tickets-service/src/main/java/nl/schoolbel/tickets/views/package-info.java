/** Lists that a person asks for again and again, by name: {@link nl.schoolbel.tickets.views.Views}. */
package nl.schoolbel.tickets.views;
