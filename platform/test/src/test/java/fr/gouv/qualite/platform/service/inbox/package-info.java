@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.platform.service.inbox;
