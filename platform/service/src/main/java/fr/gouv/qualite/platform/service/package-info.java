/** What the four services do the same way, and nothing of their domains. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.platform.service;
