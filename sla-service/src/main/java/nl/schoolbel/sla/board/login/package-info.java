/**
 * Where the board is found, who gets in and what of it they see. {@link nl.schoolbel.sla.board.login.BoardAddress} gives the
 * pages their address {@code /sla/board} beside the API, {@link nl.schoolbel.sla.board.login.BoardIdentity} takes rights from
 * the access token of the session, {@link nl.schoolbel.sla.board.login.BoardScope} says what of the board they cover. It owns
 * the addresses and the rules of scope; what is shown is in {@code board.page} and the features beside it.
 */
package nl.schoolbel.sla.board.login;
