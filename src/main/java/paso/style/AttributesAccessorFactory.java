package paso.style;

import org.geotools.filter.expression.PropertyAccessor;
import org.geotools.filter.expression.PropertyAccessorFactory;
import org.geotools.util.factory.Hints;
import org.jspecify.annotations.NullUnmarked;

/** Lets GeoTools' filters and expressions read {@link Attributes}; found by GeoTools through the service file. */
@NullUnmarked
public final class AttributesAccessorFactory implements PropertyAccessorFactory {

    private static final PropertyAccessor ACCESSOR = new Accessor();

    @Override
    public PropertyAccessor createPropertyAccessor(Class<?> type, String name, Class<?> target, Hints hints) {
        return Attributes.class.isAssignableFrom(type) ? ACCESSOR : null;
    }

    private static final class Accessor implements PropertyAccessor {
        @Override
        public boolean canHandle(Object object, String name, Class<?> target) {
            return object instanceof Attributes;
        }

        @Override
        @SuppressWarnings("unchecked") // GeoTools asks for Object and converts what it is given
        public <T> T get(Object object, String name, Class<T> target) {
            return (T) ((Attributes) object).value(name);
        }

        @Override
        public <T> void set(Object object, String name, T value, Class<T> target) {
            throw new IllegalArgumentException("attributes of the map cannot be written: " + name);
        }
    }
}
