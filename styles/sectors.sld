<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor version="1.1.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>sectors</Name>
    <UserStyle>
      <Title>Border Patrol sectors<Localized lang="es">Sectores de la Patrulla Fronteriza</Localized></Title>
      <FeatureTypeStyle>
        <FeatureTypeName>sectors</FeatureTypeName>
        <Rule>
          <Name>ends</Name>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">7</SvgParameter>
              <SvgParameter name="stroke-opacity">0.9</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>sectors</FeatureTypeName>
        <Rule>
          <Name>estimated</Name>
          <Title>Sector, a limit is estimated<Localized lang="es">Sector con un límite estimado</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>estimate</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>sector</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">4</SvgParameter>
              <SvgParameter name="stroke-opacity">0.75</SvgParameter>
              <SvgParameter name="stroke-dasharray">10 4</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>sectors</Name>
          <Title>Sector<Localized lang="es">Sector</Localized></Title>
          <ElseFilter/>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>sector</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">4</SvgParameter>
              <SvgParameter name="stroke-opacity">0.75</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>sectors</FeatureTypeName>
        <Rule>
          <Name>names</Name>
          <MaxScaleDenominator>16000000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">11.5</SvgParameter>
              <SvgParameter name="font-weight">500</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>sector</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>22</Priority>
            <VendorOption name="placement">line</VendorOption>
            <VendorOption name="offset">8</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>swatch</FeatureTypeName>
        <Rule>
          <Name>swatch</Name>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>sector</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">4</SvgParameter>
              <SvgParameter name="stroke-opacity">0.75</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
