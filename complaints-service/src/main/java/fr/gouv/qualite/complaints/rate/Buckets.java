package fr.gouv.qualite.complaints.rate;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** Token buckets of one limit, by address, case or key, in the memory of this replica. */
public final class Buckets {

    /** Beyond, the least recently used are evicted: an attacker with that many addresses is not stopped by counting. */
    private static final int MOST = 100_000;

    private final LoadingCache<String, Bucket> buckets;

    public Buckets(RateLimits.Rate rate) {
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(rate.every())
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(rate.requests()).refillGreedy(rate.requests(), rate.every()))
                        .build());
    }

    /** Consumes a token; returns how long to wait for the next one when there is none, else zero. */
    public Duration consume(String key) {
        var probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
        return Duration.ofNanos(probe.isConsumed() ? 0 : probe.getNanosToWaitForRefill());
    }
}
