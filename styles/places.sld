<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor version="1.1.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>places</Name>
    <UserStyle>
      <Title>Places<Localized lang="es">Lugares</Localized></Title>
      <FeatureTypeStyle>
        <FeatureTypeName>places</FeatureTypeName>
        <Rule>
          <Name>shelters</Name>
          <Title>Shelter or aid<Localized lang="es">Albergue o ayuda</Localized></Title>
          <ogc:Filter>
            <ogc:Or><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>shelter</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>reception</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>aid-point</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Or>
          </ogc:Filter>
          <MaxScaleDenominator>12000000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://shelter</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>place</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.2</SvgParameter>
                </Stroke>
              </Mark>
              <Size>10</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>gatherings</Name>
          <Title>Camp or gathering<Localized lang="es">Campamento o concentración</Localized></Title>
          <ogc:Filter>
            <ogc:Or><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>square</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>park</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Or>
          </ogc:Filter>
          <MaxScaleDenominator>12000000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://camp</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>place</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.2</SvgParameter>
                </Stroke>
              </Mark>
              <Size>10</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>authorities</Name>
          <Title>Authority or detention<Localized lang="es">Autoridad o detención</Localized></Title>
          <ogc:Filter>
            <ogc:Or><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>government</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>detention</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>checkpoint</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>border-crossing</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Or>
          </ogc:Filter>
          <MaxScaleDenominator>12000000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://authority</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>place</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.6</SvgParameter>
                </Stroke>
              </Mark>
              <Size>10.5</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>boarding</Name>
          <Title>Boarding of freight trains<Localized lang="es">Abordaje de trenes de carga</Localized></Title>
          <ogc:Filter>
            <ogc:Or><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>rail-boarding</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>rail-incident</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Or>
          </ogc:Filter>
          <MaxScaleDenominator>12000000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://boarding</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>place</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.6</SvgParameter>
                </Stroke>
              </Mark>
              <Size>10</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>departures</Name>
          <Title>Departure by boat or plane<Localized lang="es">Salida en lancha o avión</Localized></Title>
          <ogc:Filter>
            <ogc:Or><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>embarkation</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>airport</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Or>
          </ogc:Filter>
          <MaxScaleDenominator>12000000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://departure</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>place</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.2</SvgParameter>
                </Stroke>
              </Mark>
              <Size>10</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>towns of the story</Name>
          <Title>Town of the story<Localized lang="es">Ciudad de la historia</Localized></Title>
          <ElseFilter/>
          <MaxScaleDenominator>12000000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>square</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>place</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.2</SvgParameter>
                </Stroke>
              </Mark>
              <Size>5.5</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>places</FeatureTypeName>
        <Rule>
          <Name>names</Name>
          <MaxScaleDenominator>3500000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">11.5</SvgParameter>
              <SvgParameter name="font-weight">400</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>place</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>16</Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">4</VendorOption>
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
                <WellKnownName>paso://shelter</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>place</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.2</SvgParameter>
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
