package space.hamsafar.planning;

/**
 * An activity that makes no sense without another.
 *
 * @param activity id of the one that needs
 * @param required id of the one that must then be in the schedule too
 */
public record Requirement(String activity, String required) {}
