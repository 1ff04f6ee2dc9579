/**
 * What happened to a ticket, told to its people. {@link nl.schoolbel.tickets.notices.NoticeMaker} reads the history behind
 * the requests and makes a notice per person, and a place in a waiting mail for those who want one; {@link
 * nl.schoolbel.tickets.notices.Notices} and the stream show them to portals; {@code mailing} sends the mails.
 */
package nl.schoolbel.tickets.notices;
