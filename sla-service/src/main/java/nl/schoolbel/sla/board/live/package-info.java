/**
 * The live board: {@link nl.schoolbel.sla.board.live.LiveResource} shows it and {@link nl.schoolbel.sla.board.live.LiveFeed} keeps it
 * live. Both read {@link nl.schoolbel.sla.board.live.Snapshots}, one for each scope. It owns which tickets are shown, in what order
 * and how many, and what "soon late" means. From a row one goes on to {@code board.timeline}.
 */
package nl.schoolbel.sla.board.live;
