package space.hamsafar.peers;

/** An activity by its number; the element of Timefold's list. */
public record ListItem(int number) {}
