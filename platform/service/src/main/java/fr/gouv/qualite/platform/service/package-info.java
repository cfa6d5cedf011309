/** The Quarkus side shared by the four services: knows nothing of their domains. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.platform.service;
