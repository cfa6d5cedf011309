/** Health, versions of resources (ETag, If-Match) and other edges of HTTP. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.platform.service.http;
