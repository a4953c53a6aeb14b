<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor version="1.1.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>events</Name>
    <UserStyle>
      <Title>Events<Localized lang="es">Sucesos</Localized></Title>
      <FeatureTypeStyle>
        <FeatureTypeName>events</FeatureTypeName>
        <Rule>
          <Name>of the last week</Name>
          <Title>In the week before<Localized lang="es">En la semana anterior</Localized></Title>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>age_days</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>windowed</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>event</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.4</SvgParameter>
                </Stroke>
              </Mark>
              <Size>6</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>of the window</Name>
          <Title>Earlier in the window<Localized lang="es">Antes, en el periodo</Localized></Title>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>age_days</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>windowed</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>event</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.4</SvgParameter>
                </Stroke>
              </Mark>
              <Size>6</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>of the day</Name>
          <Title>On this day<Localized lang="es">En este día</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>age_days</ogc:PropertyName><ogc:Literal>0</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://target</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>event</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.5</SvgParameter>
                </Stroke>
              </Mark>
              <Size>13</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>events</FeatureTypeName>
        <Rule>
          <Name>of the day</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>age_days</ogc:PropertyName><ogc:Literal>0</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MaxScaleDenominator>20000000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>caption</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">12</SvgParameter>
              <SvgParameter name="font-weight">500</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>event</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>36</Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">6</VendorOption>
            <VendorOption name="autoWrap">180</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>callouts</FeatureTypeName>
        <Rule>
          <Name>leader</Name>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">3</SvgParameter>
              <SvgParameter name="stroke-opacity">0.75</SvgParameter>
            </Stroke>
          </LineSymbolizer>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>ink-third</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">0.9</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>box</Name>
          <PolygonSymbolizer>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="fill-opacity">0.92</SvgParameter>
            </Fill>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>ink-third</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">0.75</SvgParameter>
              <SvgParameter name="stroke-opacity">0.5</SvgParameter>
            </Stroke>
          </PolygonSymbolizer>
        </Rule>
        <Rule>
          <Name>name</Name>
          <TextSymbolizer>
            <Label><ogc:PropertyName>name</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">12.5</SvgParameter>
              <SvgParameter name="font-weight">400</SvgParameter>
            </Font>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>ink</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <VendorOption name="autoWrap">150</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>date</Name>
          <TextSymbolizer>
            <Label><ogc:PropertyName>date</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">12.5</SvgParameter>
              <SvgParameter name="font-weight">600</SvgParameter>
            </Font>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>event</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <VendorOption name="autoWrap">150</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>swatch</FeatureTypeName>
        <Rule>
          <Name>swatch</Name>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://target</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>event</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1</SvgParameter>
                </Stroke>
              </Mark>
              <Size>11</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
