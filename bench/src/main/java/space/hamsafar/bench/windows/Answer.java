package space.hamsafar.bench.windows;

import java.util.HashMap;
import java.util.Map;

/**
 * All events that one program found, by kind and place.
 *
 * @param events passes by {@code pass/SITE}, light by {@code day} and {@code lit}, relays by {@code relay/ID}, targets by
 *     {@code target/SITE}
 */
record Answer(Map<String, Events> events) {
    Answer() {
        this(new HashMap<>());
    }

    Events of(String key) {
        return events.computeIfAbsent(key, name -> new Events());
    }

    Events.Match against(Answer peer, String kind, double length) {
        Events.Match match = Events.Match.NONE;
        for (Map.Entry<String, Events> entry : events.entrySet()) {
            if (entry.getKey().startsWith(kind)) {
                match = match.plus(entry.getValue().against(peer.of(entry.getKey()), length));
            }
        }
        return match;
    }
}
