package space.hamsafar.campaign.role;

/**
 * Who does something, and in what role. Whether the person holds the role is for the desk to know.
 *
 * @param person id of a member of staff, or of an application
 * @param role in which the person acts
 */
public record Actor(String person, Role role) {

    public Actor {
        if (person.isBlank()) {
            throw new IllegalArgumentException("person is empty: name who acts");
        }
    }

    /**
     * Reads {@code PERSON:ROLE}, such as {@code n.akhtar:secretary}.
     *
     * @throws IllegalArgumentException if it is not of that form, or there is no such role
     */
    public static Actor parse(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException(
                    "'" + text + "' names no actor: write PERSON:ROLE, such as n.akhtar:secretary");
        }
        String word = text.substring(colon + 1);
        Role role = Role.find(word)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + word + "' is no role; there is " + String.join(", ", Role.words())));
        return new Actor(text.substring(0, colon), role);
    }

    /** {@code PERSON:ROLE}. */
    @Override
    public String toString() {
        return person + ":" + role.word();
    }
}
