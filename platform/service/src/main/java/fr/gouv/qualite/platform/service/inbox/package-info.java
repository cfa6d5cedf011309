/** Events arrive any number of times and count once. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.platform.service.inbox;
