/** Who is calling, and which sites and prefectures they may touch. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.platform.service.security;
