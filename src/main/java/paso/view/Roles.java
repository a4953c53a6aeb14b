package paso.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import paso.model.Status;
import paso.style.Theme;

/** The colours of a theme by role, for what is drawn on a canvas and so out of the reach of style sheets. */
final class Roles {

    private static final Pattern ROLE = Pattern.compile("-paso-([a-z-]+):\\s*(#[0-9a-fA-F]{6,8})");

    private final Map<String, Color> colors = new HashMap<>();

    private Roles(String css) {
        Matcher matcher = ROLE.matcher(css);
        while (matcher.find()) {
            colors.put(matcher.group(1), Color.web(matcher.group(2)));
        }
    }

    /** Reads the theme's own file, so that a colour is changed in one place. */
    static Roles of(Theme theme) {
        String file = "/styles/themes/" + theme.id() + ".css";
        try (InputStream in = Roles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + file);
            }
            return new Roles(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program's own " + file + " cannot be read", unreadable);
        }
    }

    /** @param role without the prefix: {@code ink-second} */
    Color color(String role) {
        Color color = colors.get(role);
        if (color == null) {
            throw new IllegalArgumentException("no such role: " + role);
        }
        return color;
    }

    Color of(Status status) {
        return color(status.id());
    }
}
