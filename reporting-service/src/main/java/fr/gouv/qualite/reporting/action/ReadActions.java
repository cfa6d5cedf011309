package fr.gouv.qualite.reporting.action;

import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.paging.Cursor;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.time.SiteDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a plan, page after page, or one action of it. */
@ApplicationScoped
@Transactional
class ReadActions {

    @Inject
    Actions actions;

    @Inject
    ActionRights rights;

    @Inject
    SiteDay days;

    Page<ActionView> page(
            @Nullable String prefecture,
            @Nullable String site,
            @Nullable Progress progress,
            @Nullable Origin origin,
            @Nullable String cursor,
            int limit) {
        Actions.Filter filter = new Actions.Filter(
                rights.readable(prefecture), site == null ? null : SiteCode.of(site), progress, origin);
        return Page.of(
                actions.after(position(cursor), filter, limit + 1),
                limit,
                action -> Cursor.of(action.position()),
                action -> ActionView.of(action, days));
    }

    ActionView one(UUID id) {
        Action action = actions.get(id);
        rights.mustRead(action.prefecture());
        return ActionView.of(action, days);
    }

    private static long position(@Nullable String cursor) {
        return Cursor.parse(cursor, 1)
                .map(keys -> keys.key(0))
                .filter(key -> key.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
    }
}
