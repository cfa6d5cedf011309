package fr.gouv.qualite.reporting.facts;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers which traces the service worked in. */
@ApplicationScoped
public class TracesSeen implements SpanProcessor {

    private static final Set<String> TRACES = ConcurrentHashMap.newKeySet();

    static Set<String> traces() {
        return Set.copyOf(TRACES);
    }

    static void clear() {
        TRACES.clear();
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        TRACES.add(span.getSpanContext().getTraceId());
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
