package fr.gouv.qualite.platform.publicaccess;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * Token buckets by limit and caller, in the database so that all replicas count together. Each replica counts for itself
 * first: a flood is refused without asking the database.
 */
@ApplicationScoped
public class Rates {

    /** Beyond, the least recently used are evicted: who has that many addresses is not stopped by counting. */
    private static final int MOST = 100_000;

    private static final Duration LONGEST = Duration.ofHours(25);
    private static final int BATCH = 1_000;

    private final RateLimits limits;
    private final PostgreSQLSelectForUpdateBasedProxyManager<String> shared;
    private final Cache<String, Bucket> own =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(LONGEST).build();

    Rates(RateLimits limits, DataSource database) {
        this.limits = limits;
        this.shared = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("rate_bucket")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(LONGEST))
                .build();
    }

    boolean isExempt(String address) {
        return limits.exempt().filter(addresses -> addresses.contains(address)).isPresent();
    }

    /** Counts a call; returns how long to wait for the next one when it is one too many, else zero. */
    public Duration consume(String limit, String caller) {
        Duration wait = consumeHere(limit, caller);
        // Outside the caller's transaction, if there is one: a call that is refused later has been made all the same.
        return wait.isPositive()
                ? wait
                : QuarkusTransaction.suspendingExisting()
                        .call(() -> consume(shared.builder().build(key(limit, caller), () -> allowed(limit))));
    }

    /** The same, counted by this replica alone: for what is done so often that the database would be felt. */
    public Duration consumeHere(String limit, String caller) {
        return consume(own.get(key(limit, caller), absent -> Bucket.builder()
                .addLimit(allowed(limit).getBandwidths()[0])
                .build()));
    }

    private BucketConfiguration allowed(String limit) {
        RateLimits.Rate rate = Objects.requireNonNull(limits.limits().get(limit), limit);
        return BucketConfiguration.builder()
                .addLimit(bandwidth -> bandwidth.capacity(rate.requests()).refillGreedy(rate.requests(), rate.every()))
                .build();
    }

    private static String key(String limit, String caller) {
        return limit + ":" + hash(caller);
    }

    private static Duration consume(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return Duration.ofNanos(probe.isConsumed() ? 0 : probe.getNanosToWaitForRefill());
    }

    /** Nothing is kept of a caller once their bucket is full again. */
    @Scheduled(every = "10m")
    void forgetFull() {
        int removed;
        do {
            removed = shared.removeExpired(BATCH);
        } while (removed == BATCH);
    }

    /** Addresses are personal data: what is stored cannot be read. */
    private static String hash(String caller) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(caller.getBytes(UTF_8)), 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
