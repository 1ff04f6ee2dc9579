/** Waiting times and fair shares in plain Java. */
package nl.schoolbel.coaching.coverage.domain;
