/**
 * How a page of the board is made: {@link nl.schoolbel.sla.board.page.BoardPages} lays a feature's template into the common
 * frame with its navigation and language, {@link nl.schoolbel.sla.board.page.PageAnswers} gives every answer the rights that a
 * browser may use and turns refusals into pages. It owns layout, words, style and scripts that all pages share. What stands on
 * the pages comes from {@code board.live}, {@code board.timeline} and the figures pages beside them.
 */
package nl.schoolbel.sla.board.page;
