/** What PostgreSQL does better than row by row. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.platform.service.database;
