package space.hamsafar.programme.flight;

/**
 * A step of a docking or undocking that all the crew does together, such as the leak check.
 *
 * @param title what it is
 * @param minutes length, at least 1
 */
public record GateStep(String title, int minutes) {}
