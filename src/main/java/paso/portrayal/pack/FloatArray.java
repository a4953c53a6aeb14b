package paso.portrayal.pack;

import java.util.Arrays;

/** A float array that grows. */
public final class FloatArray {
    private float[] values;
    private int size;

    public FloatArray(int capacity) {
        values = new float[Math.max(16, capacity)];
    }

    public void add(float x, float y) {
        if (size + 2 > values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        values[size++] = x;
        values[size++] = y;
    }

    float get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    void cutTo(int newSize) {
        size = newSize;
    }

    void addAll(FloatArray other) {
        if (size + other.size > values.length) {
            values = Arrays.copyOf(values, Math.max(values.length * 2, size + other.size));
        }
        System.arraycopy(other.values, 0, values, size, other.size);
        size += other.size;
    }

    public float[] trimmed() {
        return size == values.length ? values : Arrays.copyOf(values, size);
    }
}
