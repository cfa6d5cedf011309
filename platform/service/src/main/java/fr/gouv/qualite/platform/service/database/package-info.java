/** Bulk reads and writes on PostgreSQL. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.platform.service.database;
