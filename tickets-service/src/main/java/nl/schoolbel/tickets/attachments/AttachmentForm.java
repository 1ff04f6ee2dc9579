package nl.schoolbel.tickets.attachments;

import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * A form with a file, as a browser sends it.
 *
 * @param file {@code null} when there is none
 */
record AttachmentForm(FileUpload file, boolean forEverybody) {}
