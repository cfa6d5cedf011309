/** The caller: roles, scopes, and the sites and prefectures they may touch. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.platform.service.security;
