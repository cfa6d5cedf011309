package fr.gouv.qualite.complaints;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The clock of the service under test: the real one, until a test says what time it is. */
public final class SettableClock extends Clock {

    private static volatile @Nullable Instant set;

    /** From now on it is this instant, which does not pass. */
    public static void set(String instant) {
        set = Instant.parse(instant);
    }

    public static void goesAgain() {
        set = null;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        Instant chosen = set;
        return chosen == null ? Clock.systemUTC().instant() : chosen;
    }

    static class InPlaceOfTheSystemClock {

        @Produces
        @Singleton
        Clock clock() {
            return new SettableClock();
        }
    }
}
