/** What the OpenAPI documents of the services all say the same way. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.platform.service.contract;
