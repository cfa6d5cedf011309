/** One document model, and its renderings: PDF, ODT, ODP and HTML. Knows nothing of what the documents tell. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.platform.documents;
