/** What the other services publish, as reporting reads it: one record and one line of {@code Topic} a topic. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.reporting.topic;
