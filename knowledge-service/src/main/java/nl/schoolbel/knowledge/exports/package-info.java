/**
 * Everything that a board keeps of its knowledge in one file, so that it can leave. {@link
 * nl.schoolbel.knowledge.exports.ExportResource} is the way in, {@link nl.schoolbel.knowledge.exports.KnowledgeExport}
 * makes the file from one moment of the database, with as much memory for a large board as for a small one. It owns nothing;
 * no person is in it, nor a draft. Nothing comes next.
 */
package nl.schoolbel.knowledge.exports;
