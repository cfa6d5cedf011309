/** Lists by keyset, with the cursor of the next page. */
@org.jspecify.annotations.NullMarked
package fr.gouv.qualite.platform.service.paging;
