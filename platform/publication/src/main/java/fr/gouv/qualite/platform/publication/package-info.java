/**
 * What is published and never changes again: editions with their content, the documents made from it, and how both are
 * read over HTTP. It knows no domain: a kind of publication brings its content and its {@link
 * fr.gouv.qualite.platform.publication.DocumentRenderer}.
 */
@NullMarked
package fr.gouv.qualite.platform.publication;

import org.jspecify.annotations.NullMarked;
