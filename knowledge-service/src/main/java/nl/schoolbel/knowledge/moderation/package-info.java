/**
 * What waits for a coach before everybody reads it, or goes on to read it. {@link
 * nl.schoolbel.knowledge.moderation.AbuseReportResource} takes reports of abuse, {@link
 * nl.schoolbel.knowledge.moderation.ModerationResource} is the one list of reviews, appeals and reports. It owns the
 * reports. Reviews are decided in {@code reviews}, practices and articles are mended or archived where they are.
 */
package nl.schoolbel.knowledge.moderation;
