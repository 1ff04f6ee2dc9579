/**
 * Schools ask for a tool, coaches look at it and decide: {@link nl.schoolbel.knowledge.vetting.ToolRequestResource} is the way
 * in for who asks, {@link nl.schoolbel.knowledge.vetting.VettingResource} for who decides. It owns the requests; what was
 * decided goes on to the card of the tool, which {@code tools} keeps. Whoever asked is forgotten some time after the end.
 */
package nl.schoolbel.knowledge.vetting;
