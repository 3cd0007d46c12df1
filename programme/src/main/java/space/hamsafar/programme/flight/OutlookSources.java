package space.hamsafar.programme.flight;

/**
 * What the windows of a stay rest on, by kind, each as a phrase.
 *
 * @param orbit the elements behind all of them, and how good they are
 * @param passes of ground sites
 * @param light day, night and beta angle
 * @param relays contact through relay satellites
 * @param anomaly crossings of the South Atlantic anomaly
 * @param targets times in which targets can be observed
 * @param emergency landings in an emergency
 */
public record OutlookSources(
        String orbit, String passes, String light, String relays, String anomaly, String targets, String emergency) {}
